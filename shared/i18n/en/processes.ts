/** What runs for an account on this computer. */
export const processes = {
  'processes.title': 'Processes of {account}',
  'processes.description':
    'The Chrome that runs this account. If it is ended, Switchboard starts it again, and the number stays linked.',
  'processes.none': 'No Chrome runs for this account now.',
  'processes.end': 'End Chrome',
  'processes.process': 'Process',
  'processes.id': 'Id',
  'processes.memory': 'Memory',
  'processes.started': 'Started',
  'processes.startedUnknown': 'not known',
  'processes.restarts': 'Restarts',
  'processes.role.browser': 'Browser',
  'processes.role.renderer': 'Page',
  'processes.role.gpu': 'Graphics',
  'processes.role.utility': 'Helper',
  'processes.role.zygote': 'Starter',
  'processes.role.crashHandler': 'Crash reports',
  'processes.role.other': 'Other',
} as const;
