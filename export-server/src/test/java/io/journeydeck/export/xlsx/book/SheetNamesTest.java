package io.journeydeck.export.xlsx.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

    @Test
    void keepsAGoodNameAndMendsABadOne() {
        SheetNames names = new SheetNames();
        assertThat(names.take("Map")).isEqualTo("Map");
        assertThat(names.take("MAP")).isEqualTo("MAP 2");
        assertThat(names.take("a/b: [c]?*")).isEqualTo("a b c");
        assertThat(names.take("'quoted'")).isEqualTo("quoted");
        assertThat(names.take("History")).isEqualTo("History 2");
        assertThat(names.take("")).isEqualTo("Sheet");
        assertThat(names.take("x".repeat(40))).isEqualTo("x".repeat(31));
        assertThat(names.take("x".repeat(40))).isEqualTo("x".repeat(29) + " 2");
    }

    @Property
    void givesOnlyNamesThatExcelAccepts(@ForAll List<String> wanted) {
        SheetNames names = new SheetNames();
        Set<String> given = new HashSet<>();
        for (String name : wanted) {
            String taken = names.take(name);
            WorkbookUtil.validateSheetName(taken);
            assertThat(given.add(taken.toLowerCase(Locale.ROOT))).isTrue();
            assertThat(taken).isNotEqualToIgnoringCase("history");
        }
    }
}
