/**
 * The words of journey maps in English, Dutch and Estonian: how lanes are named when nobody named them, and by which words people
 * name them; uses {@code journey} only. Readers, text sources and drawings take them from here, so that they agree.
 */
@NullMarked
package io.journeydeck.journey.words;

import org.jspecify.annotations.NullMarked;
