package vn.chungtay.plancheck.web;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.chungtay.plancheck.report.FindingsJson;
import vn.chungtay.plancheck.report.Sentences;
import vn.chungtay.plancheck.usecase.CheckPlans;

/** The check for programs: a file in, its findings out, nothing kept. */
@RestController
class PlanCheckApi {

    private final CheckPlans plans;
    private final Sentences sentences;

    PlanCheckApi(CheckPlans plans, MessageSource messages) {
        this.plans = plans;
        this.sentences = new Sentences(messages);
    }

    @PostMapping(path = "/api/v1/plan-checks", produces = MediaType.APPLICATION_JSON_VALUE)
    String check(@RequestParam MultipartFile file) throws IOException {
        var form = new PlanCheckForm(file, null);
        var copy = Files.createTempFile("chungtay-plan-", ".tmp");
        try {
            file.transferTo(copy);
            return switch (plans.checkOnly(form.fileName(), copy)) {
                case CheckPlans.Checked.Found found -> FindingsJson.write(found.findings(), sentences);
                case CheckPlans.Checked.NotRead refused ->
                    throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, sentences.text(refused.reason()));
            };
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
