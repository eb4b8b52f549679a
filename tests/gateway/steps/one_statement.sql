-- The to-do list as one statement, as it was before it was composed of the rooms' tasks.
WITH standing AS MATERIALIZED (
    SELECT
        given.id, given.erased_at, given.registered_at, given.agency_id, given.age_band, given.household_id,
        given.origin_answered, given.unlisted_since, given.review_since, given.exercise,
        latest_case.id AS case_id, latest_case.status AS case_status, latest_case.opened_at AS case_opened_at,
        coalesce(
            (SELECT max(closed_at) FROM cases WHERE cases.person_id = given.id AND cases.id <> latest_case.id),
            '-infinity'
        ) AS asked_after,
        latest_case.urgency,
        -- Whose account is shut answers for nobody: the case is the agency's again.
        CASE WHEN EXISTS (SELECT 1 FROM accounts WHERE accounts.id = latest_case.caseworker_id AND NOT active)
            THEN NULL ELSE latest_case.caseworker_id END AS caseworker_id,
        movement.id AS movement_id, movement.status AS movement_status, movement.operation_id,
        movement.held_until, movement.arrived_at,
        journey.id AS journey_id, journey.opened_at AS journey_opened_at, journey.closed_at, journey.plan_due_at
    FROM persons AS given
    LEFT JOIN LATERAL (
        SELECT * FROM cases WHERE cases.person_id = given.id ORDER BY opened_at DESC NULLS LAST, id DESC LIMIT 1
    ) AS latest_case ON true
    LEFT JOIN LATERAL (
        SELECT * FROM movements
        WHERE movements.person_id = given.id AND status NOT IN ('RELEASED', 'NO_SHOW')
        ORDER BY held_at DESC NULLS LAST, id DESC LIMIT 1
    ) AS movement ON true
    LEFT JOIN LATERAL (
        SELECT * FROM journeys
        WHERE journeys.person_id = given.id ORDER BY opened_at DESC NULLS LAST, id DESC LIMIT 1
    ) AS journey ON true
    WHERE given.id = ANY(CAST(:ids AS uuid[]))
),
-- Of each operation once, not for each of its thousands: sought by the operation, and by no order of all seats.
first_seats AS MATERIALIZED (
    SELECT (
        SELECT min(id::text)::uuid FROM movements
        WHERE movements.operation_id = asked.operation_id AND movements.status IN ('HELD', 'CONFIRMED')
    ) AS movement_id
    FROM (SELECT DISTINCT operation_id FROM standing WHERE movement_status IN ('HELD', 'CONFIRMED')) AS asked
),
wanted AS MATERIALIZED (
    SELECT
        md5(open.kind || open.about)::uuid AS id, standing.id AS person_id, open.kind, open.due_at, standing.agency_id,
        standing.caseworker_id, standing.journey_id IS NOT NULL AS has_journey,
        -- Whoever asked is not the one who approves.
        CASE open.kind
            WHEN 'APPROVE_OVERRIDE' THEN (SELECT requested_by FROM sharing_overrides WHERE id = open.about)
            WHEN 'APPROVE_ERASURE' THEN (SELECT requested_by FROM erasures WHERE id = open.about)
            ELSE (
                SELECT requested_by FROM grants JOIN tranches ON tranches.grant_id = grants.id
                WHERE tranches.id = open.about AND open.kind IN ('SUBMIT_EVIDENCE', 'NAME_PAYEE', 'PAY_TRANCHE')
            )
        END AS requested_by
    FROM standing CROSS JOIN LATERAL (
        SELECT CASE status WHEN 'OPEN' THEN 'FIRST_ANSWER' ELSE 'DELIVER_ASSISTANCE' END AS kind,
            CASE status WHEN 'OPEN' THEN due_at ELSE complete_by END AS due_at, assistance.id AS about
        FROM assistance WHERE assistance.person_id = standing.id AND status <> 'COMPLETED'
            AND NOT EXISTS (SELECT 1 FROM cases WHERE cases.id = assistance.case_id AND cases.status = 'CLOSED')
        UNION ALL
        -- What was asked before an earlier case was closed was answered in that one.
        SELECT 'ASSIGN_CASE', coalesce(
            (
                SELECT min(due_at) FROM requests
                WHERE requests.person_id = standing.id AND withdrawn_at IS NULL AND made_at > standing.asked_after
            ),
            standing.case_opened_at
        ), standing.case_id
        WHERE standing.case_status = 'OPEN' OR standing.case_status = 'ASSIGNED' AND standing.caseworker_id IS NULL
        UNION ALL
        SELECT CASE WHEN EXISTS (
            SELECT 1 FROM gate_checks
            WHERE gate_checks.movement_id = standing.movement_id AND outcome IS DISTINCT FROM 'PASSED'
        ) THEN 'CHECK_GATES' ELSE 'CONFIRM_SEAT' END, standing.held_until, standing.movement_id
        WHERE standing.movement_status = 'HELD'
        UNION ALL
        SELECT 'BOARD', (SELECT departs_at FROM operations WHERE operations.id = standing.operation_id),
            standing.movement_id
        WHERE standing.movement_status = 'CONFIRMED'
        UNION ALL
        -- A manifest that waits for its coordinator, once for all who have a seat; a day before departure where it was
        -- to freeze at no time of its own.
        SELECT 'FREEZE_MANIFEST', coalesce(freezes_at, departs_at - interval '1 day'), standing.movement_id
        FROM operations WHERE operations.id = standing.operation_id AND operations.status = 'PLANNED'
            AND standing.movement_id IN (SELECT movement_id FROM first_seats)
        UNION ALL
        SELECT 'HAND_OVER', standing.arrived_at, standing.movement_id WHERE standing.movement_status = 'ARRIVED'
        UNION ALL
        SELECT 'AGREE_PLAN', standing.plan_due_at, standing.journey_id
        WHERE standing.closed_at IS NULL AND standing.journey_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM plans WHERE plans.journey_id = standing.journey_id)
            -- Nothing begins while the end of a journey is before the committee.
            AND NOT EXISTS (
                SELECT 1 FROM reviews WHERE reviews.journey_id = standing.journey_id
                    AND reviews.subject = 'CLOSURE' AND reviews.decision IS DISTINCT FROM 'REJECTED'
            )
        UNION ALL
        -- With a journey its reviews end as well: what the committee never said of it hurries nobody any more.
        SELECT CASE subject WHEN 'GRANT' THEN 'GRANT_DECISION' ELSE 'COMMITTEE_REVIEW' END, due_at, reviews.id
        FROM reviews WHERE reviews.journey_id = standing.journey_id AND decided_at IS NULL AND standing.closed_at IS NULL
        UNION ALL
        -- Only the first tranche that is not paid can be worked on; one that has its evidence waits for its day.
        SELECT CASE
                WHEN first.status <> 'RELEASABLE' THEN 'SUBMIT_EVIDENCE'
                WHEN grants.has_payee IS FALSE THEN 'NAME_PAYEE'
                ELSE 'PAY_TRANCHE'
            END, coalesce(pay_by, releasable_at), first.id
        FROM grants JOIN LATERAL (
            SELECT * FROM tranches WHERE tranches.grant_id = grants.id AND tranches.status <> 'PAID'
            ORDER BY number LIMIT 1
        ) AS first ON true
        WHERE grants.person_id = standing.id AND grants.status = 'APPROVED' AND (
            first.status = 'RELEASABLE' OR NOT first.evidence_required <@ ARRAY(
                SELECT evidence.kind::text FROM evidence
                WHERE evidence.grant_id = grants.id AND evidence.tranche = first.number
            )
        )
        UNION ALL
        SELECT 'ATTEND_TRAINING', NULL, enrolments.id
        FROM enrolments
        WHERE enrolments.journey_id = standing.journey_id AND completed_at IS NULL AND standing.closed_at IS NULL
        UNION ALL
        SELECT 'FOLLOW_UP', due_at, follow_ups.id
        FROM follow_ups
        WHERE follow_ups.journey_id = standing.journey_id AND status = 'SCHEDULED' AND standing.closed_at IS NULL
        UNION ALL
        SELECT 'APPROVE_OVERRIDE', due_at, sharing_overrides.id
        FROM sharing_overrides WHERE sharing_overrides.person_id = standing.id AND decided_at IS NULL
        UNION ALL
        SELECT 'APPROVE_ERASURE', due_at, erasures.id
        FROM erasures WHERE erasures.person_id = standing.id AND decided_at IS NULL
        UNION ALL
        -- Asked to be moved, and has no seat; whom nobody answers in time is the supervisors' as well.
        SELECT given.kind, min(requests.due_at), standing.case_id
        FROM requests CROSS JOIN (VALUES ('HOLD_SEAT'), ('ESCALATED_REQUEST')) AS given (kind)
        WHERE requests.person_id = standing.id AND requests.kind = 'EVACUATION' AND withdrawn_at IS NULL
            AND requests.made_at > standing.asked_after AND standing.case_status <> 'CLOSED' AND NOT EXISTS (
                SELECT 1 FROM movements WHERE movements.person_id = standing.id
                    AND (movements.status IN ('HELD', 'CONFIRMED', 'BOARDED') OR movements.arrived_at >= requests.made_at)
            )
        GROUP BY given.kind
        UNION ALL
        -- Is to be moved, and nobody asked for every nationality: whoever turns out to need protection is barred
        -- everywhere until then. Everybody is asked alike, so that the question tells of nobody that they need it.
        SELECT 'ASK_ORIGIN', coalesce(min(wait.due_at), min(wait.seat_at)), standing.id
        FROM (
            SELECT requests.due_at, NULL::timestamptz AS seat_at
            FROM requests WHERE requests.person_id = standing.id AND requests.kind = 'EVACUATION'
                AND withdrawn_at IS NULL AND requests.made_at > standing.asked_after
                AND standing.case_status IS DISTINCT FROM 'CLOSED' AND NOT EXISTS (
                    SELECT 1 FROM movements
                    WHERE movements.person_id = standing.id AND movements.arrived_at >= requests.made_at
                )
            UNION ALL
            SELECT NULL, standing.held_until WHERE standing.movement_status IN ('HELD', 'CONFIRMED')
        ) AS wait
        WHERE standing.origin_answered IS NOT TRUE
        HAVING count(*) > 0
        UNION ALL
        -- What was recorded is on no list any more: whoever may correct the person names what is.
        SELECT 'CORRECT_CODES', standing.unlisted_since + interval '7 days', standing.id
        WHERE standing.unlisted_since IS NOT NULL
        UNION ALL
        -- What is assessed and what the profile says do not fit together; the specialists' alone.
        SELECT 'REVIEW_ASSESSMENT', standing.review_since + interval '1 day', standing.id
        WHERE standing.review_since IS NOT NULL
        UNION ALL
        -- A household without a head, with several, or with a small child as head beside an adult; once for all of them.
        -- Who is alone in theirs is head of nobody, whatever is written.
        SELECT 'NAME_HEAD', kin.since + interval '1 day', standing.id
        FROM (
            SELECT (array_agg(member.id ORDER BY member.id))[1] AS first, count(*) AS members,
                max(member.registered_at) AS since, count(*) FILTER (WHERE member.relationship = 'HEAD') AS heads,
                bool_or(member.relationship = 'HEAD' AND member.age_band IN ('UNDER_5', 'FROM_5')) AS small_head,
                bool_or(member.age_band IN ('FROM_18', 'FROM_60')) AS has_adult
            FROM (
                SELECT * FROM persons AS one
                WHERE one.household_id = standing.household_id AND one.erased_at IS NULL AND one.reference IS NOT NULL
                LIMIT 61
            ) AS member
        ) AS kin
        WHERE kin.first = standing.id AND kin.members BETWEEN 2 AND 60
            AND (kin.heads <> 1 OR kin.small_head AND kin.has_adult)
        UNION ALL
        -- Somebody recorded what only a specialist may read, and none has looked since; or nobody ever asked what
        -- the person fears who is to be moved, or is a child in whose household no adult is.
        SELECT 'SEE_SPECIALIST', min(wait.due_at), standing.id
        FROM (
            SELECT recorded_at + interval '1 day' AS due_at
            FROM needs WHERE needs.person_id = standing.id AND restricted IS NOT NULL AND ended_at IS NULL
                AND recorded_at >= coalesce(
                    (SELECT max(assessed_at) FROM assessments WHERE assessments.person_id = standing.id), '-infinity'
                )
            UNION ALL
            -- Told by somebody who may not read what is known.
            SELECT reported_at + interval '1 day' FROM circumstance_reports
            WHERE circumstance_reports.person_id = standing.id AND reported_at >= coalesce(
                (SELECT max(assessed_at) FROM assessments WHERE assessments.person_id = standing.id), '-infinity'
            )
            UNION ALL
            SELECT least(requests.made_at + interval '1 day', requests.due_at)
            FROM requests WHERE requests.person_id = standing.id AND requests.kind = 'EVACUATION'
                AND withdrawn_at IS NULL AND requests.made_at > standing.asked_after AND standing.case_status <> 'CLOSED'
                AND NOT EXISTS (SELECT 1 FROM assessments WHERE assessments.person_id = standing.id)
            UNION ALL
            -- Nobody is offered to a third country once two were barred, before a specialist has looked.
            SELECT max(tried.held_at) + interval '1 day'
            FROM movements AS tried JOIN operations ON operations.id = tried.operation_id
            WHERE tried.person_id = standing.id AND tried.release_reason = 'GATE_FAILED' AND tried.held_at >= (
                SELECT max(assessed_at) FROM assessments WHERE assessments.person_id = standing.id
            ) AND EXISTS (
                SELECT 1 FROM gate_checks
                WHERE gate_checks.movement_id = tried.id AND gate = 'PROTECTION' AND outcome = 'FAILED'
            )
            HAVING count(DISTINCT operations.destination_country) >= 2
            UNION ALL
            SELECT standing.registered_at + interval '1 day'
            WHERE standing.age_band IN ('UNDER_5', 'FROM_5', 'FROM_12', 'UNKNOWN')
                AND NOT EXISTS (SELECT 1 FROM assessments WHERE assessments.person_id = standing.id)
                AND NOT EXISTS (
                    SELECT 1 FROM persons AS adult
                    WHERE adult.household_id = standing.household_id AND adult.age_band IN ('FROM_18', 'FROM_60')
                        AND abs(extract(epoch FROM adult.registered_at - standing.registered_at)) <= 86400
                        AND coalesce(adult.adult_since <= standing.registered_at + interval '1 day', true)
                )
        ) AS wait
        HAVING count(*) > 0
        UNION ALL
        SELECT 'MAKE_REQUEST', NULL, standing.id WHERE standing.case_id IS NULL AND standing.journey_id IS NULL
    ) AS open
    WHERE standing.erased_at IS NULL
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
        END AS phase
    FROM standing
)
SELECT 'step' AS about, wanted.id, person_id, kind, due_at,
    CASE WHEN exercise IS NULL THEN coalesce(due_at, '9000-01-01Z')
        ELSE least(due_at + interval '7000 years', '9999-01-01Z') END AS sort_at,
    wanted.agency_id, wanted.caseworker_id, has_journey, requested_by,
    NULL AS phase, NULL AS urgency, NULL AS case_status, NULL AS kind_elsewhere, NULL::timestamptz AS due_at_elsewhere
FROM wanted JOIN standing ON standing.id = wanted.person_id
UNION ALL
SELECT 'person', standing.id, standing.id, next.kind, next.due_at,
    CASE WHEN standing.exercise IS NULL THEN coalesce(
        next.due_at,
        timestamptz '9000-01-01Z'
            - (coalesce(standing.registered_at, timestamptz '2000-01-01Z') - timestamptz '2000-01-01Z')
    ) ELSE least(
        next.due_at + interval '7000 years',
        timestamptz '9999-01-01Z'
            - (coalesce(standing.registered_at, timestamptz '2000-01-01Z') - timestamptz '2000-01-01Z')
    ) END,
    standing.agency_id, standing.caseworker_id, standing.journey_id IS NOT NULL, NULL,
    standing.phase, standing.urgency, standing.case_status, elsewhere.kind, elsewhere.due_at
FROM placed AS standing LEFT JOIN LATERAL (
    SELECT kind, due_at, kind NOT IN ('GRANT_DECISION', 'COMMITTEE_REVIEW') AS is_ours
    FROM wanted WHERE wanted.person_id = standing.id AND kind NOT IN ('ESCALATED_REQUEST', 'FREEZE_MANIFEST', 'REVIEW_ASSESSMENT')
        AND standing.phase <> 'CLOSED'
    ORDER BY is_ours DESC, due_at ASC NULLS LAST, kind = 'ASK_ORIGIN', kind LIMIT 1
) AS next ON true
LEFT JOIN LATERAL (
    SELECT kind, due_at, kind NOT IN ('GRANT_DECISION', 'COMMITTEE_REVIEW') AS is_ours
    FROM wanted WHERE wanted.person_id = standing.id
        AND kind NOT IN ('ESCALATED_REQUEST', 'FREEZE_MANIFEST', 'SEE_SPECIALIST', 'REVIEW_ASSESSMENT')
        AND standing.phase <> 'CLOSED'
    ORDER BY is_ours DESC, due_at ASC NULLS LAST, kind = 'ASK_ORIGIN', kind LIMIT 1
) AS elsewhere ON true
