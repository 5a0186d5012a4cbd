export * from '../zhHans/runs';
