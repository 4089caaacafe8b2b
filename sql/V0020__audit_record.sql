-- Who did what to what, when. Append-only.
CREATE TABLE audit_record (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    happened_at  DATETIME(3)  NOT NULL,
    actor        VARCHAR(80)  NOT NULL,
    action       VARCHAR(60)  NOT NULL,
    subject      VARCHAR(80)  NOT NULL,
    detail       VARCHAR(1000) NOT NULL,
    KEY by_subject (subject, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
