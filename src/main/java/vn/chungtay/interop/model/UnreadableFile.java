package vn.chungtay.interop.model;

/** Ends the reading of a file; the person sees the message of the problem, and nothing of the file was used. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final FileProblem problem;

    public UnreadableFile(FileProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public FileProblem problem() {
        return problem;
    }
}
