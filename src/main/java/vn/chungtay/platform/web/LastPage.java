package vn.chungtay.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads whoever asks for a page behind the last one, by an old address or because rows are gone meanwhile, to the last one. For
 * every list whose model says how many {@code pages} there are, or holds something {@link Paged}. A list that only knows whether
 * there are {@code more} than its {@code rows} leads to its first page.
 */
final class LastPage implements HandlerInterceptor {

    private static final String PAGE = "page";
    private static final int DIGITS = 9;

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer == null || !request.getMethod().equals("GET")) return;
        var wanted = wanted(request.getParameter(PAGE));
        if (wanted.isEmpty()) return;
        var last = last(answer.getModel());
        if (last.isPresent() && wanted.getAsInt() > last.getAsInt()) lead(request, answer, last.getAsInt());
        if (last.isEmpty() && wanted.getAsInt() > 0 && isBehindTheEnd(answer.getModel())) lead(request, answer);
    }

    /** @param page without one, to the first, whichever number that has */
    private static void lead(HttpServletRequest request, ModelAndView answer, Object... page) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var address = UriComponentsBuilder.fromUriString(request.getRequestURI() + query)
                .replaceQueryParam(PAGE, page)
                .build(true)
                .toUriString();
        answer.clear();
        answer.setViewName("redirect:" + address);
    }

    private static OptionalInt wanted(@Nullable String typed) {
        return typed == null || !typed.matches("\\d{1," + DIGITS + "}") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed));
    }

    private static OptionalInt last(Map<String, Object> model) {
        if (model.get("pages") instanceof Integer pages) return OptionalInt.of(pages);
        return model.values().stream().filter(Paged.class::isInstance).mapToInt(it -> ((Paged) it).pages()).findFirst();
    }

    private static boolean isBehindTheEnd(Map<String, Object> model) {
        return Boolean.FALSE.equals(model.get("more")) && model.get("rows") instanceof Collection<?> rows && rows.isEmpty();
    }
}
