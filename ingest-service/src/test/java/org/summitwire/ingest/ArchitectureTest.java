package org.summitwire.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

@AnalyzeClasses(packages = "org.summitwire.ingest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule articles_are_read_without_a_framework = noClasses()
            .that()
            .resideInAnyPackage(
                    "..submission..", "..cleaning..", "..extraction..", "..identity..", "..intake..", "..fetching..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.apache.kafka..",
                    "org.apache.avro..",
                    "org.summitwire.event..",
                    "org.summitwire.wire..")
            .because("rules about articles must run in a test without a broker, a registry or a context");

    @ArchTest
    static final ArchRule schemas_stay_at_the_edge = noClasses()
            .that()
            .resideOutsideOfPackage("..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.summitwire.event..")
            .because("a change of schema must end in one package of each service");

    @ArchTest
    static final ArchRule topics_are_known_to_messaging_alone = noClasses()
            .that()
            .resideInAPackage("org.summitwire.ingest.*..")
            .and()
            .resideOutsideOfPackage("..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..", "org.summitwire.wire..");

    @ArchTest
    static final ArchRule packages_go_one_way =
            slices().matching("org.summitwire.ingest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_depends_on_the_root = noClasses()
            .that()
            .resideInAPackage("org.summitwire.ingest.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.summitwire.ingest");

    @ArchTest
    static final ArchRule time_is_handed_in = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("what depends on the time of day takes a Clock or an Instant");
}
