-- One row for each message that the platform delivered, however often it delivered it.
CREATE TABLE wechat_inbox (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    message_key  VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    openid       VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL,
    kind         VARCHAR(40)  NOT NULL,
    received_at  DATETIME(3)  NOT NULL,
    deliveries   INT          NOT NULL DEFAULT 1,
    outcome      VARCHAR(20)  NULL,
    reply        TEXT         NULL,
    answered_at  DATETIME(3)  NULL,
    UNIQUE KEY uq_wechat_inbox_message (message_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
