"""Standard Webhooks: any other system of the customer (shop, forum, helpdesk) that signs by standardwebhooks.com."""
