package vn.chungtay.programme.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.programme.Programmes;

/** Reads the programme once, before anybody can ask. */
@Configuration
class ProgrammeConfiguration {

    @Bean
    static Programmes programmes() {
        return Programmes.shipped();
    }
}
