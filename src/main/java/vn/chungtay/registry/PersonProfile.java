package vn.chungtay.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a person from a day on (HHD-02). Every absent value means "not known", never "no". */
public record PersonProfile(Education education, Work work, Health health, Social social) {

    public static final PersonProfile UNKNOWN =
            new PersonProfile(Education.UNKNOWN, Work.UNKNOWN, Health.UNKNOWN, Social.UNKNOWN);

    /** Schooling finished, school attended now, and vocational training (MDP-06). */
    public record Education(
            @Nullable Schooling finished, @Nullable Schooling attending, @Nullable Training training) {
        public static final Education UNKNOWN = new Education(null, null, null);
    }

    /**
     * Work and livelihood (MDP-04, HHD-10, HHD-18).
     *
     * @param stable the job is regular and lasting
     * @param stableLivelihood the person has a lasting livelihood, from whatever source
     * @param counselling the person wishes to be advised on work
     */
    public record Work(
            @Nullable Job job,
            @Nullable Boolean stable,
            @Nullable Boolean able,
            @Nullable Boolean wanted,
            @Nullable Boolean stableLivelihood,
            @Nullable Boolean counselling) {
        public static final Work UNKNOWN = new Work(null, null, null, null, null, null);
    }

    /**
     * Disability, insurance, care and the growth of children (MDP-05, HHD-12). Last days are included.
     *
     * @param cared when ill, the person is examined and treated
     */
    public record Health(
            @Nullable Disability disability,
            @Nullable Boolean insured,
            @Nullable String insuranceNo,
            @Nullable LocalDate insuredUntil,
            @Nullable Boolean stunted,
            @Nullable Boolean wasted,
            @Nullable LocalDate pregnantUntil,
            @Nullable LocalDate nursingUntil,
            @Nullable Boolean cared) {
        public static final Health UNKNOWN = new Health(null, null, null, null, null, null, null, null, null);
    }

    /**
     * @param merit somebody with merits to the revolution (người có công với cách mạng)
     * @param awaySince the day since when the person works or studies elsewhere but belongs to the household
     * @param abroad the person works abroad under a contract
     */
    public record Social(
            @Nullable Boolean allowance,
            @Nullable Boolean merit,
            @Nullable LocalDate awaySince,
            @Nullable Boolean usesInternet,
            @Nullable Boolean abroad) {
        public static final Social UNKNOWN = new Social(null, null, null, null, null);
    }

    /** A level of schooling, finished or attended. */
    public enum Schooling {
        NONE,
        PRESCHOOL,
        PRIMARY,
        LOWER_SECONDARY,
        UPPER_SECONDARY,
        VOCATIONAL,
        UNIVERSITY
    }

    /** The highest vocational or academic qualification. */
    public enum Training {
        NONE,
        WITHOUT_CERTIFICATE,
        CERTIFICATE,
        ELEMENTARY,
        INTERMEDIATE,
        COLLEGE,
        UNIVERSITY
    }

    /** What a person mainly does. */
    public enum Job {
        NONE,
        OWN_FARM,
        OWN_BUSINESS,
        WAGE_WITH_CONTRACT,
        WAGE_WITHOUT_CONTRACT,
        STUDENT,
        HOME,
        RETIRED
    }

    /** Degree of disability as certified. */
    public enum Disability {
        NONE,
        LIGHT,
        SEVERE,
        VERY_SEVERE
    }
}
