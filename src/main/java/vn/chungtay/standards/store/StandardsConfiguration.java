package vn.chungtay.standards.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.standards.WorkingAges;
import vn.chungtay.standards.model.StandardsBook;

/** Reads the standards once, before anybody can ask. */
@Configuration
public class StandardsConfiguration {

    @Bean
    public static StandardsBook standardsBook() {
        return new StandardsBook(new StandardFiles(StandardsConfiguration::onClassPath).read());
    }

    @Bean
    public static WorkingAges workingAges() {
        return new StandardFiles(StandardsConfiguration::onClassPath).workingAge();
    }

    private static String onClassPath(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
