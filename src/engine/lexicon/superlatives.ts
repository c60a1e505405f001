import { wordSet } from './read-table.ts';

/** Superlatives that rank things by something that can be measured; not those of taste (`finest`) nor `latest`, which is a date. */
export const SUPERLATIVES: ReadonlySet<string> = wordSet(
  `largest biggest smallest highest lowest oldest youngest longest shortest tallest deadliest worst fastest richest busiest
   strongest deepest heaviest cheapest earliest steepest hottest coldest warmest wettest driest widest narrowest slowest newest
   poorest wealthiest bloodiest costliest thickest northernmost southernmost easternmost westernmost`,
);
