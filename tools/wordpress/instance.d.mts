export interface WordPress {
  /** Without a slash at the end. */
  address: string;
  passwords: Record<'administrator' | 'editor', string>;
  /** Of WordPress, PHP and MariaDB. */
  versions: Record<string, string>;
  /** The folder that is served at /wp-content/uploads/. */
  uploads: string;
  /** Ends it and removes everything. */
  stop(): Promise<void>;
}
/** Starts one, and resolves when people can log in. */
export function startWordPress(): Promise<WordPress>;
