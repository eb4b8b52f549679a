-- How many people stand where in each operation.
UPDATE operations SET
    held = counted.held,
    confirmed = counted.confirmed,
    boarded = counted.boarded,
    no_shows = counted.no_shows,
    arrived = counted.arrived,
    handed_over = counted.handed_over,
    free = greatest(coalesce(operations.seats, 0) - counted.taken, 0)
FROM (
    SELECT
        wanted.id,
        count(*) FILTER (WHERE movements.status = 'HELD') AS held,
        count(*) FILTER (WHERE movements.status = 'CONFIRMED') AS confirmed,
        count(*) FILTER (WHERE movements.status = 'BOARDED') AS boarded,
        count(*) FILTER (WHERE movements.status = 'NO_SHOW') AS no_shows,
        count(*) FILTER (WHERE movements.status = 'ARRIVED') AS arrived,
        count(*) FILTER (WHERE movements.status = 'HANDED_OVER') AS handed_over,
        count(*) FILTER (WHERE movements.status IN ('HELD', 'CONFIRMED', 'BOARDED', 'ARRIVED', 'HANDED_OVER')) AS taken
    FROM unnest(CAST(:ids AS uuid[])) AS wanted (id)
    LEFT JOIN movements ON movements.operation_id = wanted.id
    GROUP BY wanted.id
) AS counted
WHERE operations.id = counted.id
