import { localeNames, locales } from '../../shared/i18n/locales.ts';
import { groupsOf } from './groups.ts';
import { addressOf, directions, themes, type Look } from './look.ts';

interface IndexProps {
  names: readonly string[];
  look: Look;
}

/** Every scene, each a link to the app in that condition, and how the scenes are to be shown. */
export function Index({ names, look }: IndexProps) {
  return (
    <main className="h-full overflow-y-auto p-8">
      <h1 className="text-display font-semibold">Gallery</h1>
      <p className="mt-1 text-ink-soft">
        The interface in every state, {names.length} scenes. Nothing here reaches WhatsApp.
      </p>
      <div className="mt-6 flex flex-wrap gap-x-8 gap-y-2 border-y border-line py-3">
        <Switch
          name="Theme"
          look={look}
          options={themes.map((theme) => ({ name: theme, change: { theme } }))}
        />
        <Switch
          name="Language"
          look={look}
          options={locales.map((language) => ({ name: localeNames[language], change: { language } }))}
        />
        <Switch
          name="Direction"
          look={look}
          options={directions.map((direction) => ({ name: direction, change: { direction } }))}
        />
      </div>
      <div className="mt-6 columns-3 gap-8">
        {groupsOf(names).map(({ name, scenes }) => (
          <section key={name} aria-label={name} className="mb-6 break-inside-avoid">
            <h2 className="text-lead font-semibold capitalize">{name}</h2>
            <ul>
              {scenes.map((scene) => (
                <li key={scene} className="py-0.5">
                  <a
                    data-scene={scene}
                    href={addressOf({ ...look, scene })}
                    className="underline underline-offset-4"
                  >
                    {scene}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}

interface SwitchProps {
  name: string;
  look: Look;
  options: readonly { name: string; change: Partial<Look> }[];
}

function Switch({ name, look, options }: SwitchProps) {
  const now = addressOf(look);
  return (
    <nav aria-label={name} className="flex gap-3">
      <span className="text-ink-faint">{name}</span>
      {options.map((option) => {
        const address = addressOf({ ...look, ...option.change });
        const chosen = address === now;
        return (
          <a
            key={option.name}
            href={address}
            aria-current={chosen}
            className={chosen ? 'font-semibold' : 'text-ink-soft underline underline-offset-4'}
          >
            {option.name}
          </a>
        );
      })}
    </nav>
  );
}
