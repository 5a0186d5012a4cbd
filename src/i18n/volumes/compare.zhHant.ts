export * from '../zhHant/runs';
