import type { Node, SourceFile } from 'typescript';

export type Exceptions = Readonly<Record<string, { readonly from: string; readonly to: string }>>;

export function convertText(text: string): string;
export function sectionNames(): string[];
export function makeSection(section: string, exceptions?: Exceptions): Promise<string>;
export function readSection(section: string): string | undefined;
export function convertSection(section: string, source: string, exceptions?: Exceptions): Promise<string>;
export function texts(section: string, source: string): Generator<{ key: string; node: Node; file: SourceFile }>;
