/** Journey maps as Mermaid's user journeys; may use {@code export} and the plugin's journeys, and no other format. */
@NullMarked
package io.journeydeck.export.mermaid;

import org.jspecify.annotations.NullMarked;
