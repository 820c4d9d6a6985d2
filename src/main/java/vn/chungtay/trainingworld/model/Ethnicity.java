package vn.chungtay.trainingworld.model;

/** The ethnic groups that live in the world, with their codes in the official list. */
enum Ethnicity {
    KINH("01"),
    TAY("02"),
    NUNG("07"),
    DAO("09"),
    MONG("08"),
    SAN_CHAY("15"),
    SAN_DIU("18");

    private final String code;

    Ethnicity(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Smaller towns' families are smaller; in the high villages more children are born. */
    boolean largeFamilies() {
        return this == MONG || this == DAO;
    }
}
