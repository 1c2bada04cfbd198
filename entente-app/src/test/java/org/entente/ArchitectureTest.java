package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the rooms: data flows one way, and nothing flows back up. */
class ArchitectureTest {

    private static final String ROOT = "org.entente";
    private static final String INTERNAL = ".internal";
    private static final Set<String> VAGUE_NAMES = Set.of("util", "utils", "common", "model", "dto", "impl", "helper");

    private static JavaClasses program;

    @BeforeAll
    static void readProgram() {
        program = new ClassFileImporter()
                .withImportOption(ArchitectureTest::isProgram)
                .importPackages(ROOT);
    }

    @Test
    void everyModuleIsSeen() {
        Set<String> seen =
                program.stream().map(ArchitectureTest::moduleOf).collect(Collectors.toCollection(TreeSet::new));

        assertThat(seen).contains("entente-core", "entente-app");
    }

    @Test
    void featuresFormNoCycle() {
        check(slices().matching("org.entente.(*)..").should().beFreeOfCycles());
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().assignedFrom(new PackageWithItsInternals()).should().beFreeOfCycles());
    }

    @Test
    void internalsAreUsedByTheirOwnFeatureOnly() {
        for (JavaPackage internal : packagesEndingWith(INTERNAL)) {
            String owner = internal.getName().substring(0, internal.getName().length() - INTERNAL.length());
            check(noClasses()
                    .that()
                    .resideOutsideOfPackage(owner + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(internal.getName() + ".."));
        }
    }

    @Test
    void coreUsesTheJdkAndJSpecifyAlone() {
        check(classes().that(areIn("entente-core")).should().onlyDependOnClassesThat(areAllowedInCore()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entente-source", "entente-coder", "entente-record", "entente-analysis"})
    void roomsBetweenCoreAndFacesDoNotKnowEachOther(String module) {
        DescribedPredicate<JavaClass> stranger = describe(
                "belong to another room",
                used -> used.getPackageName().startsWith(ROOT)
                        && !Set.of(module, "entente-core").contains(moduleOf(used)));

        check(noClasses().that(areIn(module)).should().dependOnClassesThat(stranger));
    }

    @Test
    void measuresAreComputedWithoutDetectorsAnswersOrForecasts() {
        check(noClasses()
                .that()
                .resideInAPackage("org.entente.measure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.detect..", "org.entente.answer..", "org.entente.forecast.."));
    }

    @Test
    void detectorsUseMeasuresAlone() {
        check(noClasses()
                .that()
                .resideInAPackage("org.entente.detect..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.answer..", "org.entente.forecast.."));
    }

    @Test
    void answersAndForecastsDoNotKnowEachOther() {
        check(noClasses()
                .that()
                .resideInAPackage("org.entente.answer..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.entente.forecast.."));
        check(noClasses()
                .that()
                .resideInAPackage("org.entente.forecast..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.answer..", "org.entente.detect.."));
    }

    @Test
    void nothingKnowsTheCluster() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.cluster..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.entente.cluster.."));
    }

    @Test
    void coreAndAnalysisDoNotLog() {
        check(noClasses()
                .that(areIn("entente-core").or(areIn("entente-analysis")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "ch.qos.logback.."));
    }

    @Test
    void fieldsAreNotInjected() {
        check(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
    }

    @Test
    void packagesAreNamedAfterTheirSubject() {
        List<String> vague = packages().stream()
                .map(JavaPackage::getName)
                .filter(name -> Set.of(name.split("\\.")).stream().anyMatch(VAGUE_NAMES::contains))
                .toList();

        assertThat(vague).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = packages().stream()
                .filter(candidate -> !candidate.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked)
                .as("packages without a package-info.java that says @NullMarked")
                .isEmpty();
    }

    /** Rooms are laid before they are filled, so a rule may find nothing to judge. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(program);
    }

    private static boolean isProgram(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }

    private static List<JavaPackage> packages() {
        return program.getPackage(ROOT).getSubpackagesInTree().stream()
                .filter(candidate -> !candidate.getClasses().isEmpty())
                .toList();
    }

    private static List<JavaPackage> packagesEndingWith(String suffix) {
        return packages().stream()
                .filter(candidate -> candidate.getName().endsWith(suffix))
                .toList();
    }

    private static DescribedPredicate<JavaClass> areIn(String module) {
        return describe("are in " + module, candidate -> moduleOf(candidate).equals(module));
    }

    private static DescribedPredicate<JavaClass> areAllowedInCore() {
        return describe(
                "belong to the JDK, JSpecify or core",
                used -> used.getPackageName().startsWith("java.")
                        || used.getPackageName().startsWith("javax.xml.")
                        || used.getPackageName().startsWith("org.jspecify.")
                        || used.getBaseComponentType().isPrimitive()
                        || moduleOf(used).equals("entente-core"));
    }

    /** The Maven module a class was read from, whether it lies in a jar or in a folder of classes. */
    private static String moduleOf(JavaClass candidate) {
        return candidate
                .getBaseComponentType()
                .getSource()
                .map(source -> source.getUri().toString())
                .filter(uri -> uri.contains("/entente-") && uri.contains("/target/"))
                .map(uri -> uri.substring(0, uri.lastIndexOf("/target/")))
                .map(uri -> uri.substring(uri.lastIndexOf('/') + 1))
                .orElse("");
    }

    /** A feature's internals are its private half, so the two may know each other. */
    private static final class PackageWithItsInternals implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass candidate) {
            String name = candidate.getPackageName();
            if (!name.startsWith(ROOT)) {
                return SliceIdentifier.ignore();
            }
            int internal = (name + ".").indexOf(INTERNAL + ".");
            return SliceIdentifier.of(internal < 0 ? name : name.substring(0, internal));
        }

        @Override
        public String getDescription() {
            return "packages, each with its internals";
        }
    }
}
