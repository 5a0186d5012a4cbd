export * from '../en/runs';
