/**
 * What decks, workbooks and their charts are written with: elements, colours, texts of one line; uses {@code scene} for colours, and
 * no library. The two formats do not know each other, so what both need stands here.
 */
@NullMarked
package io.journeydeck.export.ooxml;

import org.jspecify.annotations.NullMarked;
