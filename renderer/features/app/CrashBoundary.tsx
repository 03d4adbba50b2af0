import { Component, type ReactNode } from 'react';

interface CrashBoundaryProps {
  /** What is shown in place of the children. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Instead of an empty window when the interface itself breaks. The accounts live in the main process and go on. */
export class CrashBoundary extends Component<CrashBoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? this.props.fallback : this.props.children;
  }
}
