package io.journeydeck.importing;

import io.journeydeck.journey.edit.MapChange;

/**
 * A change that someone made in a workbook.
 *
 * @param where sheet and cell, for people
 * @param what for people: what is changed, without where
 */
record WantedChange(MapChange change, String where, String what) {}
