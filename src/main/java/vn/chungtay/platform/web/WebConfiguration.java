package vn.chungtay.platform.web;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import vn.chungtay.platform.Vietnamese;

/** Every module's bundle, one language, ISO dates in addresses and forms (what date inputs send). */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    @Bean
    MessageSource messageSource() throws IOException {
        var bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var source = new ResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(bundles)
                .map(bundle -> Objects.requireNonNull(bundle.getFilename()))
                .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
                .sorted()
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Vietnamese.LOCALE);
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Vietnamese.LOCALE);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        var dates = new DateTimeFormatterRegistrar();
        dates.setDateFormatter(DateTimeFormatter.ISO_LOCAL_DATE);
        dates.registerFormatters(registry);
    }
}
