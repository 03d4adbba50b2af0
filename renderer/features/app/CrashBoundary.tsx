import { Component, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { FullWindow } from '../../ui/FullWindow.tsx';

/** Instead of an empty window when the interface itself breaks. The accounts live in the main process and go on. */
export class CrashBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <FullWindow>
        <div role="alert">
          <h1 className="text-title font-semibold">This window ran into a problem</h1>
          <p className="mt-2 mb-6 text-lead text-ink-soft">
            Your accounts keep running. Open the window again to see them.
          </p>
        </div>
        <Button
          look="primary"
          onClick={() => {
            location.reload();
          }}
        >
          Open again
        </Button>
      </FullWindow>
    );
  }
}
