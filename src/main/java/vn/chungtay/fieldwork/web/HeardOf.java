package vn.chungtay.fieldwork.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chungtay.fieldwork.usecase.NoteDevice;

/** Every request of a device tells how it stands there (ADR 64). */
@Configuration
class HeardOf implements WebMvcConfigurer, HandlerInterceptor {

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    private final NoteDevice note;

    HeardOf(NoteDevice note) {
        this.note = note;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/field/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        note.seen(count(request, "X-Field-Waiting"), count(request, "X-Field-Pictures"), said(request, "X-Field-Version", VERSION));
        return true;
    }

    private static @Nullable Integer count(HttpServletRequest request, String header) {
        var said = said(request, header, COUNT);
        return said == null ? null : Integer.valueOf(said);
    }

    private static @Nullable String said(HttpServletRequest request, String header, Pattern form) {
        var said = request.getHeader(header);
        return said != null && form.matcher(said).matches() ? said : null;
    }
}
