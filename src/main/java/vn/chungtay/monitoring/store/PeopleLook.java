package vn.chungtay.monitoring.store;

/**
 * What the members of households are on the closing day, as SQL over {@code belonging}. It asks the same things of the
 * same records as the look of the registry at one household, for a commune at once. SQL knows three answers as well:
 * null is "not known".
 */
final class PeopleLook {

    private static final String AGE = "extract(year from age(cast(:closing as date), p.birth_date))";

    private static final String ABLE =
            """
            (p.years >= :working_from and cast(:closing as date) < p.birth_date + make_interval(months =>
                case p.sex when 'MALE' then cast(:male_months as int) else cast(:female_months as int) end)) and p.able_to_work
            """;

    /** Under the years of life of the nutrition indicator; a child under 16 where the standard says nothing. */
    private static final String CHILD = "p.years < coalesce(cast(:child_below as int), 16)";

    private static final String UNINSURED =
            """
            case when p.years < cast(:insurance_from as int) then false when not p.insured then true
                when p.insured and (p.insured_until is null or p.insured_until >= :closing) then false end
            """;

    /** The level that the age at the beginning of the school year asks for: 1 preschool, 2 primary, 3 lower secondary. */
    private static final String NO_SCHOOL =
            """
            case when p.years < (cast(:levels as int[]))[1] or p.years >= (cast(:levels as int[]))[4] then false
                else array_position(array['PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL',
                    'UNIVERSITY'], nullif(p.attending, 'NONE')) < p.level or (p.attending = 'NONE') end
            """;

    private static final String STUNTED = "p.stunted or p.wasted";

    static final String SQL =
            """
            select p.household_id,
                   not case when bool_or(able) then true when bool_or(able is null) then null else false end as without_labour,
                   case when bool_or(p.merit) then true when bool_or(p.merit is null) then null else false end as merit,
                   bool_or(p.is_head and p.sex = 'FEMALE') as female_head,
                   (count(*) filter (where child))::int as children,
                   (count(*) filter (where child and stunted_or_wasted))::int as children_nutrition,
                   (count(*) filter (where child and uninsured))::int as children_insurance,
                   (count(*) filter (where child and no_school))::int as children_school,
                   (count(*) filter (where child and (stunted_or_wasted is null or uninsured is null or no_school is null)))::int
                       as children_unknown
            from (
                select p.*, (%s) as able, (%s) as child, (%s) as uninsured, (%s) as no_school, (%s) as stunted_or_wasted
                from (
                    select b.household_id, b.person_id = c.head_id as is_head, p.birth_date, p.sex, %s as years, f.attending,
                           f.able_to_work, f.merit, f.stunted, f.wasted, f.insured, f.insured_until,
                           case when extract(year from age(cast(:school_year as date), p.birth_date))
                                   >= (cast(:levels as int[]))[3] then 3
                               when extract(year from age(cast(:school_year as date), p.birth_date))
                                   >= (cast(:levels as int[]))[2] then 2 else 1 end as level
                    from belonging b
                    join closed c on c.household_id = b.household_id
                    join registry.pub_person_of_review p on p.id = b.person_id
                    left join registry.pub_profile_of_review f on f.person_id = b.person_id
                        and geography.holds(f.valid_from, f.valid_to, :closing)
                    where b.at_closing
                ) p
            ) p
            group by p.household_id
            """
                    .formatted(ABLE, CHILD, UNINSURED, NO_SCHOOL, STUNTED, AGE);

    private PeopleLook() {}
}
