/* Trying a form out before anybody fills it: which ways there are, which is the longest, what nobody comes to. */
export { type Path, type PathReport, type SimulationOptions, simulatePaths } from './paths/simulatePaths.ts';
