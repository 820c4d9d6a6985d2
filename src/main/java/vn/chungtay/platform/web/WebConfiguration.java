package vn.chungtay.platform.web;

import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import vn.chungtay.platform.Vietnamese;

/** Every module's bundle, one language, ISO dates in addresses and forms (what date inputs send). */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    @Bean
    MessageSource messageSource() {
        return Bundles.open();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Vietnamese.LOCALE);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LastPage());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        var dates = new DateTimeFormatterRegistrar();
        dates.setDateFormatter(DateTimeFormatter.ISO_LOCAL_DATE);
        dates.registerFormatters(registry);
    }
}
