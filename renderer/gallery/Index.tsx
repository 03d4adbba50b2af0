/** Every scene, each a link to the app in that condition. */
export function Index({ names }: { names: readonly string[] }) {
  return (
    <main className="h-full overflow-y-auto p-8">
      <h1 className="text-display font-semibold">Gallery</h1>
      <p className="mt-1 text-ink-soft">The interface in every state. Nothing here reaches WhatsApp.</p>
      <ul className="mt-6 columns-3 gap-8">
        {names.map((name) => (
          <li key={name} className="py-1">
            <a href={`?scene=${name}`} className="text-lead underline underline-offset-4">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
