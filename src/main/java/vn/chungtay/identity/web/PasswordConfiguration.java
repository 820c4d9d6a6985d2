package vn.chungtay.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** How passwords are hashed. PBKDF2 rather than bcrypt, which would cut a long Vietnamese pass phrase at 72 bytes. */
@Configuration
class PasswordConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int ITERATIONS = 210_000;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Pbkdf2PasswordEncoder("", SALT_BYTES, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
    }
}
