package org.entente.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private final Properties system = new Properties();
    private final Properties file = new Properties();

    @Test
    void optionComesBeforePropertyBeforeEnvironmentBeforeFileBeforeTable() {
        Map<String, String> environment = Map.of("ENTENTE_ADDRESS_UN_SC", "http://environment.example/x");
        file.setProperty("entente.address.un-sc", "http://file.example/x");

        assertThat(chosen(Map.of(), Map.of()).origin()).isEqualTo("file");
        assertThat(chosen(Map.of(), environment).origin()).isEqualTo("environment");
        system.setProperty("entente.address.un-sc", "http://property.example/x");
        assertThat(chosen(Map.of(), environment).origin()).isEqualTo("system property");
        Addresses.Chosen option = chosen(Map.of("un-sc", "http://option.example/x"), environment);
        assertThat(option.origin()).isEqualTo("option");
        assertThat(option.uri()).hasHost("option.example");
        system.clear();
        file.clear();
        assertThat(chosen(Map.of(), Map.of()).uri()).isEqualTo(Address.UN_SC.standard());
    }

    private Addresses.Chosen chosen(Map<String, String> options, Map<String, String> environment) {
        return new Addresses(options, system, environment::get, file).find(Address.UN_SC);
    }
}
