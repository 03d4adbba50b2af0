import { TriangleAlert } from 'lucide-react';

/** The phone could not be told: what that means, and how to remove the device there. */
export function StillListed({ deviceName, className }: { deviceName: string; className: string }) {
  return (
    <div className={`flex gap-3 bg-trouble-soft py-3 text-ink ${className}`}>
      <TriangleAlert aria-hidden size={20} className="shrink-0 text-trouble" />
      <div className="min-w-0">
        <p className="font-semibold text-trouble">The phone may still list this device</p>
        <p className="mt-1 break-words">
          Remove it on the phone: open WhatsApp, go to <strong className="font-semibold">Settings</strong> ›{' '}
          <strong className="font-semibold">Linked devices</strong>, tap{' '}
          <strong className="font-semibold">{deviceName}</strong>, then{' '}
          <strong className="font-semibold">Log out</strong>.
        </p>
      </div>
    </div>
  );
}
