/** Matchers for the DOM (`toBeVisible`, `toHaveAccessibleName`, …) in every unit test. */
import '@testing-library/jest-dom/vitest';
