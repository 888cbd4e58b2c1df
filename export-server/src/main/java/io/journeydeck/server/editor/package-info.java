/**
 * What a draw.io editor asks of its export server, read from forms as draw.io fills them; may use {@code export}'s options, the
 * plugin's diagnostics and Jackson. It knows no routes: {@code server} answers.
 *
 * <p>The facts are draw.io's behaviour, seen in 14.7.3 and 24.7.17: what its editor sends is stranger than any description of it.
 */
@NullMarked
package io.journeydeck.server.editor;

import org.jspecify.annotations.NullMarked;
