package vn.chungtay.plancheck.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.plancheck.report.FindingsJson;
import vn.chungtay.plancheck.report.Sentences;
import vn.chungtay.plancheck.usecase.CheckPlans;

/** The check for programs: a file or text in, its findings out, nothing kept. */
@RestController
class PlanCheckApi {

    private static final String ADDRESS = "/api/v1/plan-checks";
    private static final String PASTED = "van-ban.txt";

    private final CheckPlans plans;
    private final Sentences sentences;

    PlanCheckApi(CheckPlans plans, MessageSource messages) {
        this.plans = plans;
        this.sentences = new Sentences(messages);
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> checkFile(@RequestParam MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return check(new PlanCheckForm(file, null).fileName(), content);
        }
    }

    /** Text as it is, with tabs between the cells of tables; in UTF-8, UTF-16 or a Vietnamese code of old. */
    @PostMapping(path = ADDRESS, consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<Object> checkText(InputStream text) throws IOException {
        return check(PASTED, text);
    }

    /** One byte more than may be read is enough to see that it is too much. */
    private ResponseEntity<Object> check(String name, InputStream content) throws IOException {
        var copy = Files.createTempFile("chungtay-plan-", ".tmp");
        try {
            try (var out = Files.newOutputStream(copy)) {
                out.write(content.readNBytes((int) DocumentReader.LARGEST + 1));
            }
            return switch (plans.checkOnly(name, copy)) {
                case CheckPlans.Checked.Found found -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(FindingsJson.write(found.findings(), sentences));
                case CheckPlans.Checked.NotRead refused -> unreadable(sentences.text(refused.reason()));
            };
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static ResponseEntity<Object> unreadable(String reason) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, reason);
        problem.setProperty("code", "unreadable");
        return ResponseEntity.unprocessableContent().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
