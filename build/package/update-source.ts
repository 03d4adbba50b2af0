import { Problem } from '../say.mjs';

/** Where installed apps look for updates, in the words of electron-builder and electron-updater. */
export type UpdateSource =
  | { readonly provider: 'github'; readonly owner: string; readonly repo: string }
  | { readonly provider: 'generic'; readonly url: string };

/** The variable that names it; it counts more than package.json. */
export const sourceVariable = 'SWITCHBOARD_UPDATES_FROM';

/**
 * The releases of a repository on GitHub (`github:owner/name`), or a folder on a web server (`https://…`): what the
 * environment says, else the `repository` of package.json, else none. Nothing is guessed: an app that asked a made-up
 * place for updates would install whatever somebody puts there.
 * @throws {Problem} where the environment says something else
 */
export function readUpdateSource(
  manifest: { readonly repository?: unknown },
  env: Readonly<NodeJS.ProcessEnv>,
): UpdateSource | null {
  const given = env[sourceVariable]?.trim();
  if (!given) return githubSource(repositoryOf(manifest.repository));
  const source = githubSource(given) ?? webSource(given);
  if (source) return source;
  throw new Problem(
    `${sourceVariable} is neither github:OWNER/NAME nor an https address: ${given}. Correct it or unset it.`,
  );
}

function repositoryOf(repository: unknown): string {
  if (typeof repository === 'string') return repository;
  const isObject = typeof repository === 'object' && repository !== null && 'url' in repository;
  return isObject && typeof repository.url === 'string' ? repository.url : '';
}

function githubSource(address: string): UpdateSource | null {
  const pattern =
    /^(?:github:|(?:git\+)?(?:https|ssh):\/\/(?:git@)?github\.com\/)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
  const [, owner, repo] = pattern.exec(address) ?? [];
  return owner && repo ? { provider: 'github', owner, repo } : null;
}

function webSource(address: string): UpdateSource | null {
  return URL.canParse(address) && new URL(address).protocol === 'https:'
    ? { provider: 'generic', url: address }
    : null;
}

/** The page of the project that belongs to a source; deb and rpm packages name one. */
export function homepageOf(source: UpdateSource): string {
  return source.provider === 'github'
    ? `https://github.com/${source.owner}/${source.repo}`
    : new URL(source.url).origin;
}
