package vn.chungtay.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.platform.StorageFull;

/**
 * Turns what went wrong into a page that says what to do, or for the API into problem details with a stable code. An
 * unexpected error gets a reference number that stands in the log too.
 */
@ControllerAdvice
@Order(0)
class ErrorPages {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ShellAdvice shell;

    ErrorPages(ShellAdvice shell) {
        this.shell = shell;
    }

    @ExceptionHandler(NotFound.class)
    Object notFound(HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, "not_found", "");
    }

    @ExceptionHandler(Forbidden.class)
    Object forbidden(HttpServletRequest request) {
        return answer(request, HttpStatus.FORBIDDEN, "forbidden", "");
    }

    @ExceptionHandler(Stale.class)
    Object stale(HttpServletRequest request) {
        return answer(request, HttpStatus.CONFLICT, "stale", "");
    }

    @ExceptionHandler(StorageFull.class)
    Object storageFull(HttpServletRequest request, StorageFull failure) {
        var reference = reference();
        log.error("event=storage_full reference={} path={}", reference, request.getRequestURI(), failure);
        return answer(request, HttpStatus.INSUFFICIENT_STORAGE, "storage_full", reference);
    }

    /** What stands in an address or a form is no number, day or word of ours: nothing is there, or it was mistyped. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    Object mistyped(HttpServletRequest request, MethodArgumentTypeMismatchException failure) {
        var inPath = failure.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath
                ? answer(request, HttpStatus.NOT_FOUND, "not_found", "")
                : answer(request, HttpStatus.BAD_REQUEST, "bad_request", "");
    }

    @ExceptionHandler(Exception.class)
    Object unexpected(HttpServletRequest request, Exception failure) {
        if (failure instanceof ErrorResponse known) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(request, status, status == HttpStatus.NOT_FOUND ? "not_found" : "bad_request", "");
        }
        var reference = reference();
        log.error("event=unexpected_error reference={} path={}", reference, request.getRequestURI(), failure);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", reference);
    }

    private Object answer(HttpServletRequest request, HttpStatus status, String code, String reference) {
        if (request.getRequestURI().startsWith("/api/")) return problem(status, code, reference);
        var page = new ModelAndView("platform/error", status);
        // Model attributes of advices are not asked for when an exception is answered.
        page.addObject("shell", shell.shell(request));
        page.addObject("code", code);
        page.addObject("reference", reference);
        return page;
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String code, String reference) {
        var problem = ProblemDetail.forStatus(status);
        problem.setProperty("code", code);
        if (!reference.isEmpty()) problem.setProperty("reference", reference);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String reference() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
