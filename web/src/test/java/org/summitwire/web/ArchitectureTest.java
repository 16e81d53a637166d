package org.summitwire.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "org.summitwire.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule hosts_are_asked_without_a_framework = noClasses()
            .that()
            .resideInAnyPackage("org.summitwire.web", "org.summitwire.web.address..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "io.micrometer..")
            .because("domain packages of services use it, and are plain Java");

    @ArchTest
    static final ArchRule it_knows_no_service = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.summitwire.event..",
                    "org.summitwire.wire..",
                    "org.summitwire.ingest..",
                    "org.summitwire.model..",
                    "org.summitwire.notify..");

    @ArchTest
    static final ArchRule addresses_are_judged_by_themselves = noClasses()
            .that()
            .resideInAPackage("org.summitwire.web.address..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.summitwire.web", "org.apache.hc..");

    @ArchTest
    static final ArchRule time_is_handed_in = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .because("what depends on the time of day takes a clock");
}
