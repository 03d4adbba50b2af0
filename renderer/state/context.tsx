import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Commands } from '../../shared/contract.ts';
import type { Following } from './follow.ts';
import type { AppState, AppStore } from './store.ts';

export interface Services {
  readonly commands: Commands;
  readonly store: AppStore;
  readonly following: Following;
}

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

/** The bridge's commands, the store and the link between them. */
export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error('useServices needs a ServicesProvider above it.');
  return services;
}

/** A part of the store, re-rendered when it changes. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useServices().store, select);
}
