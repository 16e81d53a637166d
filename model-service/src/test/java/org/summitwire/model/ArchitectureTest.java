package org.summitwire.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

@AnalyzeClasses(packages = "org.summitwire.model", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "org.apache.kafka..",
        "org.apache.avro..",
        "io.micrometer..",
        "org.summitwire.event..",
        "org.summitwire.wire.."
    };

    @ArchTest
    static final ArchRule the_domain_knows_no_framework = noClasses()
            .that()
            .resideInAnyPackage("..model.reading..", "..model.resolution..", "..model.aggregate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because("rules about summits must run in a test without a broker, a registry or a context");

    @ArchTest
    static final ArchRule reading_knows_nothing_of_what_comes_of_it = noClasses()
            .that()
            .resideInAPackage("..model.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..model.resolution..", "..model.aggregate..", "..model.messaging..", "..model.api..");

    @ArchTest
    static final ArchRule messaging_alone_knows_the_schemas = noClasses()
            .that()
            .resideOutsideOfPackage("..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.summitwire.event..")
            .because("a change of schema must end in one package of each service");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.summitwire.model.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule decisions_ask_no_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class)
            .because("times come from records, ids from content");
}
