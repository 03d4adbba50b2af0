import { z } from 'zod';

// To be imported before every schema. Compiling a check takes longer than all that it checks here: a file when the app starts, a
// command when somebody clicks.
z.config({ jitless: true });
