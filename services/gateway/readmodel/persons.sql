-- How far each person has come, who answers for them, and everything there is to do for them now. What stands in braces
-- is composed of the rooms' tasks (`rooms/*/tasks.py`).
WITH standing AS MATERIALIZED (
    SELECT
        person.id, person.erased_at, person.registered_at, person.agency_id, person.age_band, person.household_id,
        person.origin_answered, person.unlisted_since, person.review_since, person.exercise,
        person.household_changed_at,
        latest_case.id AS case_id, latest_case.status AS case_status, latest_case.opened_at AS case_opened_at,
        coalesce(
            (SELECT max(closed_at) FROM cases WHERE cases.person_id = person.id AND cases.id <> latest_case.id),
            '-infinity'
        ) AS asked_after,
        latest_case.urgency,
        -- Whose account is shut answers for nobody, and who came from another agency only for their new one's people.
        CASE WHEN EXISTS (SELECT 1 FROM accounts WHERE accounts.id = latest_case.caseworker_id
            AND (NOT active OR moved AND accounts.agency_id IS DISTINCT FROM person.agency_id))
            THEN NULL ELSE latest_case.caseworker_id END AS caseworker_id,
        movement.id AS movement_id, movement.status AS movement_status, movement.operation_id,
        movement.held_until, movement.arrived_at,
        journey.id AS journey_id, journey.opened_at AS journey_opened_at, journey.closed_at, journey.plan_due_at
    FROM persons AS person
    LEFT JOIN LATERAL (
        SELECT * FROM cases WHERE cases.person_id = person.id ORDER BY opened_at DESC NULLS LAST, id DESC LIMIT 1
    ) AS latest_case ON true
    LEFT JOIN LATERAL (
        SELECT * FROM movements
        WHERE movements.person_id = person.id AND status NOT IN ('RELEASED', 'NO_SHOW')
        ORDER BY held_at DESC NULLS LAST, id DESC LIMIT 1
    ) AS movement ON true
    LEFT JOIN LATERAL (
        SELECT * FROM journeys
        WHERE journeys.person_id = person.id ORDER BY opened_at DESC NULLS LAST, id DESC LIMIT 1
    ) AS journey ON true
    WHERE person.id = ANY(CAST(:ids AS uuid[]))
),
{once}steps_to_take AS MATERIALIZED (
    SELECT
        md5(open.kind || open.about)::uuid AS id, standing.id AS person_id, open.kind, open.due_at, standing.agency_id,
        standing.caseworker_id, standing.journey_id IS NOT NULL AS has_journey, open.not_by, open.reasons
    FROM standing CROSS JOIN LATERAL (
        {steps}
    ) AS open (kind, due_at, not_by, reasons, about)
    WHERE standing.erased_at IS NULL
),
dropped AS (
    DELETE FROM steps WHERE person_id = ANY(CAST(:ids AS uuid[])) AND id <> ALL (SELECT id FROM steps_to_take)
),
written AS (
    INSERT INTO steps AS step (
        id, person_id, kind, due_at, sort_at, agency_id, caseworker_id, has_journey, not_by, reasons
    )
    -- Whoever is real comes before whoever is made up, whatever waits: those stand seven thousand years behind.
    SELECT
        steps_to_take.id, person_id, kind, due_at,
        CASE WHEN exercise IS NULL THEN coalesce(due_at, '9000-01-01Z')
            ELSE least(due_at + interval '7000 years', '9999-01-01Z') END,
        steps_to_take.agency_id, steps_to_take.caseworker_id, has_journey, not_by, reasons
    FROM steps_to_take JOIN standing ON standing.id = steps_to_take.person_id
    ON CONFLICT (id) DO UPDATE SET
        due_at = excluded.due_at, sort_at = excluded.sort_at, agency_id = excluded.agency_id,
        caseworker_id = excluded.caseworker_id, has_journey = excluded.has_journey, not_by = excluded.not_by,
        reasons = excluded.reasons
    WHERE (step.due_at, step.sort_at, step.agency_id, step.caseworker_id, step.has_journey, step.not_by, step.reasons)
        IS DISTINCT FROM (
            excluded.due_at, excluded.sort_at, excluded.agency_id, excluded.caseworker_id, excluded.has_journey,
            excluded.not_by, excluded.reasons
        )
),
placed AS (
    SELECT standing.*,
        CASE
            WHEN standing.journey_id IS NOT NULL AND standing.closed_at IS NULL THEN 'REINTEGRATION'
            -- The flight of a journey that has ended is history; one of later is not.
            WHEN standing.movement_status <> 'HANDED_OVER' THEN 'EVACUATION'
            WHEN standing.movement_id IS NOT NULL AND standing.journey_id IS NULL THEN 'EVACUATION'
            WHEN standing.case_status = 'CLOSED' THEN 'CLOSED'
            -- Whoever came back has a case from after the journey's end.
            WHEN standing.closed_at >= standing.case_opened_at THEN 'CLOSED'
            WHEN standing.case_id IS NOT NULL THEN 'ASSISTANCE'
            ELSE 'REGISTERED'
        END AS phase,
        -- By what is due next, the committee's too; whoever waits for nothing, or is closed, comes last, newest first.
        -- Whoever is made up comes behind whoever is real.
        CASE WHEN standing.exercise IS NULL THEN interval '0' ELSE interval '7000 years' END AS behind,
        CASE WHEN standing.exercise IS NULL THEN timestamptz '9000-01-01Z' ELSE timestamptz '9999-01-01Z' END
            - (coalesce(standing.registered_at, timestamptz '2000-01-01Z') - timestamptz '2000-01-01Z') AS last_at
    FROM standing
)
UPDATE persons SET
    phase = standing.phase,
    urgency = standing.urgency,
    case_status = standing.case_status,
    caseworker_id = standing.caseworker_id,
    has_journey = standing.journey_id IS NOT NULL,
    next_kind = next.kind,
    next_due_at = next.due_at,
    -- What is due next as whoever does not work for the person is told it: that a specialist must see them is not.
    next_kind_elsewhere = elsewhere.kind,
    next_due_at_elsewhere = elsewhere.due_at,
    sort_at = least(next.due_at + standing.behind, standing.last_at),
    sort_at_elsewhere = least(elsewhere.due_at + standing.behind, standing.last_at)
FROM placed AS standing LEFT JOIN LATERAL (
    SELECT kind, due_at, kind NOT IN ({committee}) AS is_ours
    FROM steps_to_take WHERE steps_to_take.person_id = standing.id AND kind NOT IN ({never_next})
        AND standing.phase <> 'CLOSED'
    ORDER BY is_ours DESC, due_at ASC NULLS LAST, kind IN ({last}), kind LIMIT 1
) AS next ON true
LEFT JOIN LATERAL (
    SELECT kind, due_at, kind NOT IN ({committee}) AS is_ours
    FROM steps_to_take WHERE steps_to_take.person_id = standing.id
        AND kind NOT IN ({never_next}, {secret})
        AND standing.phase <> 'CLOSED'
    ORDER BY is_ours DESC, due_at ASC NULLS LAST, kind IN ({last}), kind LIMIT 1
) AS elsewhere ON true
WHERE persons.id = standing.id
RETURNING persons.id, persons.erased_at
