package org.xuncha;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The core keeps the rules of the {@link House}. */
class HouseTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.xuncha");

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_imports_only_rooms_before_it(String room) {
        House.importsOnlyRoomsBefore(room).check(CORE);
    }

    @Test
    void every_class_stands_in_a_room() {
        House.everyClassStandsInARoom().check(CORE);
    }

    @Test
    void packages_form_no_cycle() {
        House.packagesFormNoCycle().check(CORE);
    }

    @Test
    void only_the_office_knows_the_time_and_rolls_dice() {
        House.onlyTheOfficeKnowsTheTimeAndRollsDice().check(CORE);
    }

    @Test
    void no_room_knows_a_store_a_network_or_a_file_format() {
        House.noRoomKnowsAStoreANetworkOrAFileFormat().check(CORE);
    }

    @Test
    void no_package_has_an_empty_name() {
        House.noPackageHasAnEmptyName().check(CORE);
    }

    @Test
    void every_package_is_null_marked() {
        House.everyPackageIsNullMarked().check(CORE);
    }

    static List<String> rooms() {
        return House.ROOMS;
    }
}
