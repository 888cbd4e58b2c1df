/**
 * Fresh figures for diagrams: reads tables of values and puts them into the pages of each file between reading and painting, so that
 * pictures, decks and workbooks all show them; may use {@code export}'s source of pages, {@code importing}'s rows of workbooks, the
 * plugin and Jackson; not the command line, the server or a format.
 */
@NullMarked
package io.journeydeck.data;

import org.jspecify.annotations.NullMarked;
