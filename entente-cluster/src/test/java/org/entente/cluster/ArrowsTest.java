package org.entente.cluster;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The jobs use core, source, coder and analysis. */
class ArrowsTest {

    @Test
    void jobsKnowNeitherTheRecordNorTheFaces() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.cluster..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.entente.record..",
                        "org.entente.pipeline..",
                        "org.entente.dossier..",
                        "org.entente.web..",
                        "org.entente.cli..",
                        "org.duckdb..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.entente.cluster"));
    }
}
