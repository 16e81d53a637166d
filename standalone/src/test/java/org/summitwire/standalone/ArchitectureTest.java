package org.summitwire.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house as docs/develop.md draws it: what may know what. */
@AnalyzeClasses(packages = "org.summitwire", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FRAMEWORKS = {
        "org.springframework..", "org.apache.kafka..", "org.apache.avro..", "io.micrometer..", "org.summitwire.wire.."
    };

    @ArchTest
    static final ArchRule noServiceCallsAnother =
            slices().matching("org.summitwire.(ingest|model|notify)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.summitwire.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule messagingAloneKnowsTheSchemas = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.summitwire.event..", "org.summitwire.wire..", "org.summitwire.standalone..", "..messaging..")
            .and()
            .haveSimpleNameNotEndingWith("Configuration") // the root of a service wires messaging's parts together
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.summitwire.event..");

    @ArchTest
    static final ArchRule readingIsPlainJava = noClasses()
            .that()
            .resideInAPackage("org.summitwire.model.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule domainsArePlainJava = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.summitwire.web",
                    "org.summitwire.web.address..",
                    "org.summitwire.ingest.cleaning..",
                    "org.summitwire.ingest.web..",
                    "org.summitwire.ingest.identity..",
                    "org.summitwire.ingest.sources..",
                    "org.summitwire.model.resolution..",
                    "org.summitwire.model.aggregate..",
                    "org.summitwire.notify.alerting..",
                    "org.summitwire.notify.subscription..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule decisionsAskNoClock = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.summitwire.model.reading..",
                    "org.summitwire.model.resolution..",
                    "org.summitwire.model.aggregate..",
                    "org.summitwire.notify.alerting..",
                    "org.summitwire.notify.subscription..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Random.class, java.time.Clock.class);

    @ArchTest
    static final ArchRule everyPackageSaysWhatItDecides =
            classes().that().resideOutsideOfPackage("org.summitwire.event..").should(beInANullMarkedPackage());

    /** A rule that cannot fail guards nothing. */
    @Test
    void theRulesFailWhenBroken() {
        JavaClasses broken = new ClassFileImporter().importPackages("org.summitwire.model.reading.broken");

        assertThat(readingIsPlainJava.evaluate(broken).hasViolation()).isTrue();
        assertThat(messagingAloneKnowsTheSchemas.evaluate(broken).hasViolation())
                .isTrue();
        assertThat(decisionsAskNoClock.evaluate(broken).hasViolation()).isTrue();
        assertThat(everyPackageSaysWhatItDecides.evaluate(broken).hasViolation())
                .isTrue();
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package with a package-info and @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
