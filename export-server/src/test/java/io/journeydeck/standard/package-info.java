/**
 * Office files held against the standard, for tests of other packages: every part against the schemas of ECMA-376, the package against
 * its rules.
 */
package io.journeydeck.standard;
