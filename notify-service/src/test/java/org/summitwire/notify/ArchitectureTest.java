package org.summitwire.notify;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "org.summitwire.notify", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_rules_know_no_framework = noClasses()
            .that()
            .resideInAnyPackage("..alerting..", "..subscription..", "..delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.apache.kafka..", "org.apache.avro..", "org.summitwire.event..")
            .because("what is worth an alert and how it is delivered runs in a test without a broker or a context");

    @ArchTest
    static final ArchRule schemas_stay_at_the_edge = noClasses()
            .that()
            .resideInAnyPackage("..alerting..", "..subscription..", "..delivery..", "..api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.summitwire.event..", "org.apache.avro..")
            .because("a change of schema must end in messaging");

    @ArchTest
    static final ArchRule the_rules_know_nothing_of_their_delivery = noClasses()
            .that()
            .resideInAPackage("..alerting..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..subscription..", "..delivery..", "..messaging..", "..api..")
            .because("alerting decides, the others carry");

    @ArchTest
    static final ArchRule subscriptions_know_nothing_of_their_delivery = noClasses()
            .that()
            .resideInAPackage("..subscription..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..delivery..", "..messaging..", "..api..")
            .because("who wants what is decided without knowing how it gets there");

    @ArchTest
    static final ArchRule packages_know_no_circles =
            slices().matching("org.summitwire.notify.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_knows_the_wiring = noClasses()
            .that()
            .resideInAnyPackage("..alerting..", "..subscription..", "..delivery..", "..messaging..", "..api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.summitwire.notify")
            .because("settings arrive by constructor");

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
