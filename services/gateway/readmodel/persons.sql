-- How far each person has come, who answers for them, and what is due next: earliest first, then what has no time.
UPDATE persons SET
    phase = CASE
        WHEN journey.closed_at IS NOT NULL THEN 'CLOSED'
        WHEN journey.id IS NOT NULL THEN 'REINTEGRATION'
        WHEN movement.id IS NOT NULL THEN 'EVACUATION'
        WHEN latest_case.status = 'CLOSED' THEN 'CLOSED'
        WHEN latest_case.id IS NOT NULL THEN 'ASSISTANCE'
        ELSE 'REGISTERED'
    END,
    urgency = latest_case.urgency,
    case_status = latest_case.status,
    caseworker_id = latest_case.caseworker_id,
    has_journey = journey.id IS NOT NULL,
    next_kind = step.kind,
    next_due_at = step.due_at,
    -- Whoever waits for nothing comes last, newest registration first.
    sort_at = coalesce(
        step.due_at, timestamptz '9999-01-01Z' - (coalesce(given.registered_at, timestamptz '2000-01-01Z') - timestamptz '2000-01-01Z')
    )
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
LEFT JOIN LATERAL (
    SELECT steps.kind, steps.due_at FROM (
        SELECT CASE status WHEN 'OPEN' THEN 'FIRST_ANSWER' ELSE 'DELIVER_ASSISTANCE' END AS kind,
            CASE status WHEN 'OPEN' THEN due_at ELSE complete_by END AS due_at
        FROM assistance WHERE assistance.person_id = given.id AND status <> 'COMPLETED'
        UNION ALL
        SELECT 'ASSIGN_CASE', coalesce(
            (SELECT min(due_at) FROM requests WHERE requests.person_id = given.id AND withdrawn_at IS NULL),
            latest_case.opened_at
        ) WHERE latest_case.status = 'OPEN'
        UNION ALL
        SELECT CASE WHEN EXISTS (
            SELECT 1 FROM gate_checks
            WHERE gate_checks.movement_id = movement.id AND outcome IS DISTINCT FROM 'PASSED'
        ) THEN 'CHECK_GATES' ELSE 'CONFIRM_SEAT' END, movement.held_until WHERE movement.status = 'HELD'
        UNION ALL
        SELECT 'BOARD', (SELECT departs_at FROM operations WHERE operations.id = movement.operation_id)
        WHERE movement.status = 'CONFIRMED'
        UNION ALL
        SELECT 'HAND_OVER', movement.arrived_at WHERE movement.status = 'ARRIVED'
        UNION ALL
        SELECT 'AGREE_PLAN', journey.plan_due_at
        WHERE journey.closed_at IS NULL AND journey.id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM plans WHERE plans.journey_id = journey.id)
        UNION ALL
        SELECT CASE subject WHEN 'GRANT' THEN 'GRANT_DECISION' ELSE 'COMMITTEE_REVIEW' END, due_at
        FROM reviews WHERE reviews.person_id = given.id AND decided_at IS NULL
        UNION ALL
        SELECT CASE tranches.status WHEN 'RELEASABLE' THEN 'PAY_TRANCHE' ELSE 'SUBMIT_EVIDENCE' END,
            CASE tranches.status WHEN 'RELEASABLE' THEN releasable_at END
        FROM tranches JOIN grants ON grants.id = tranches.grant_id
        WHERE grants.person_id = given.id AND grants.status = 'APPROVED' AND tranches.status <> 'PAID'
        UNION ALL
        SELECT 'ATTEND_TRAINING', NULL FROM enrolments
        WHERE enrolments.person_id = given.id AND completed_at IS NULL
        UNION ALL
        SELECT 'FOLLOW_UP', due_at FROM follow_ups WHERE follow_ups.person_id = given.id AND status = 'SCHEDULED'
        UNION ALL
        SELECT 'MAKE_REQUEST', NULL WHERE latest_case.id IS NULL AND journey.id IS NULL
    ) AS steps
    WHERE given.erased_at IS NULL
    ORDER BY steps.due_at ASC NULLS LAST, steps.kind LIMIT 1
) AS step ON true
WHERE persons.id = given.id AND given.id = ANY(CAST(:ids AS uuid[]))
RETURNING persons.id, persons.erased_at
